import { join } from 'node:path';
import { controlProject } from './control/control-project.ts';
import { describeFindings } from './control/describe-findings.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';

// « npm run controler »: the check of the town's agent, on the files as they are and on the site that was built from them.
try {
  const findings = controlProject({
    root: projectRoot,
    outFolder: join(projectRoot, 'dist'),
    workFolder: join(projectRoot, '.build'),
  });
  console.log(describeFindings(findings));
  if (findings.some(({ defects }) => defects.length > 0)) process.exitCode = 1;
} catch (error) {
  reportFailure(error);
}
