//go:build !unix && !windows

package isolate

import "syscall"

// processAttr returns nothing: this system starts no processes.
func processAttr() *syscall.SysProcAttr { return nil }

func rootDir() string { return "" }
