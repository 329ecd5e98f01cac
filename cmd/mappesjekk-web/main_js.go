package main

import (
	"os"
	"runtime/debug"
)

// What a worker of the page does. The script that starts it says so, as the first
// argument.
const roleRead = "read"

// The collector of garbage has no core of its own in a browser, so that it is worth
// some memory to run it seldom; past softMemory bytes it runs as often as it must.
const (
	gcPercent  = 300
	softMemory = 1 << 30
)

// main is one of the page's workers: the one that checks and reports, or one that
// reads documents for it. Neither has anything to return to; the page ends them.
func main() {
	debug.SetGCPercent(gcPercent)
	debug.SetMemoryLimit(softMemory)
	if len(os.Args) > 1 && os.Args[1] == roleRead {
		serveReads()
	} else {
		serveChecks()
	}
	select {}
}
