package ocr

import (
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// limitWork has the system end a process that has worked for longer than most.
func limitWork(pid int, most time.Duration) error {
	seconds := uint64(max(1, most/time.Second))
	// The second number is that of a signal that can't be caught.
	return unix.Prlimit(pid, unix.RLIMIT_CPU, &unix.Rlimit{Cur: seconds, Max: seconds + 1}, nil)
}

// overworked reports whether a process was ended by limitWork.
func overworked(state *os.ProcessState) bool {
	status, ok := state.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == syscall.SIGXCPU
}
