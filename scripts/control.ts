import { join } from 'node:path';
import { contentHints } from './control/content-hints.ts';
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
  // Without sound files there is nothing to advise on.
  const hints = findings[0]?.defects.length === 0 ? contentHints(projectRoot) : [];
  console.log(describeFindings(findings, hints));
  if (findings.some(({ defects }) => defects.length > 0)) process.exitCode = 1;
} catch (error) {
  reportFailure(error);
}
