package ocr

import (
	"errors"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// limitProcess has the system end a process that has worked for too long, refuse it
// memory beyond its limit, and write none of it to disk when it fails.
func limitProcess(pid int, lim limits) error {
	seconds := uint64(max(1, lim.work/time.Second))
	memory := uint64(lim.memory)
	return errors.Join(
		// The second number is that of a signal that can't be caught.
		unix.Prlimit(pid, unix.RLIMIT_CPU, &unix.Rlimit{Cur: seconds, Max: seconds + 1}, nil),
		unix.Prlimit(pid, unix.RLIMIT_AS, &unix.Rlimit{Cur: memory, Max: memory}, nil),
		unix.Prlimit(pid, unix.RLIMIT_CORE, &unix.Rlimit{}, nil),
	)
}

// overworked reports whether a process was ended because it had worked for too long.
func overworked(state *os.ProcessState) bool {
	status, ok := state.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == syscall.SIGXCPU
}
