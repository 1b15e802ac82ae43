import fc from 'fast-check';

// A mutant is killed by the first counterexample; making it smaller would take longer than all the rest of the run.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
