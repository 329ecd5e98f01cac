//go:build race

package isolate

// The race detector has a runtime of its own, which ends the process by itself
// where memory runs out, and then nobody can tell that from a crash.
const memoryEndsAsCrash = true
