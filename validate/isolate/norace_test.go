//go:build !race

package isolate

const memoryEndsAsCrash = false
