package isolate

import "syscall"

// detached is DETACHED_PROCESS: a worker has no console. None flashes up beside a host
// that has none, and Windows need not start a process more to keep one.
const detached = 0x00000008

// processAttr puts a worker where Ctrl-C reaches the parent only, which then ends the
// worker.
func processAttr() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{HideWindow: true, CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP | detached}
}

// rootDir is where a worker stands: where its parent does.
func rootDir() string { return "" }
