/** What is wrong with the files or the command of the person at work, said in French with its remedy: no stack is of use to them. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
