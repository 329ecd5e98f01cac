//go:build unix

package isolate

import "syscall"

// processAttr puts a worker into a process group of its own, so that Ctrl-C
// reaches the parent only, which then ends the worker.
func processAttr() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// rootDir is where a worker stands: it must not keep the user's folder busy.
func rootDir() string { return "/" }
