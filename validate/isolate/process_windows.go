package isolate

import "syscall"

// noWindow is CREATE_NO_WINDOW: no console flashes up beside a host that has none.
const noWindow = 0x08000000

// processAttr puts a worker into a process group of its own, so that Ctrl-C
// reaches the parent only, which then ends the worker.
func processAttr() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{HideWindow: true, CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP | noWindow}
}

// rootDir is where a worker stands: where its parent does.
func rootDir() string { return "" }
