package main

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

// thisDesktop is Windows Explorer.
func thisDesktop() desktop {
	return desktop{alone: aloneInConsole, open: openFile}
}

// aloneInConsole reports whether no other process uses the console. One that was
// typed into has its shell there too. (GetConsoleProcessList, Console API.)
func aloneInConsole() bool {
	list := windows.NewLazySystemDLL("kernel32.dll").NewProc("GetConsoleProcessList")
	if list.Find() != nil {
		return false
	}
	var ids [2]uint32
	n, _, _ := list.Call(uintptr(unsafe.Pointer(&ids[0])), uintptr(len(ids)))
	return n == 1
}

func openFile(path string) error {
	file, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	verb, err := windows.UTF16PtrFromString("open")
	if err != nil {
		return err
	}
	return windows.ShellExecute(0, verb, file, nil, nil, windows.SW_SHOWNORMAL)
}
