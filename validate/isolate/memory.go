package isolate

import (
	"os"
	"runtime/metrics"
	"time"
)

// memoryInterval is how often a worker looks at its memory.
const memoryInterval = 25 * time.Millisecond

// largeBytes is the size of a document after which a worker gives the memory back
// to the system.
const largeBytes = 32 << 20

// gcPercent lets the heap grow to more than usual between two collections: a
// worker's garbage is mostly one document's, and the limit of memory holds anyway.
const gcPercent = 400

// guardMemory ends the process when it takes up more than limit. It holds on every
// system; a limit by the system itself comes on top of it where there is one.
func guardMemory(limit int64, tick *time.Ticker) {
	samples := []metrics.Sample{
		{Name: "/memory/classes/total:bytes"},
		{Name: "/memory/classes/heap/released:bytes"},
	}
	for range tick.C {
		metrics.Read(samples)
		if taken := samples[0].Value.Uint64() - samples[1].Value.Uint64(); taken > uint64(limit) {
			os.Exit(exitMemory)
		}
	}
}
