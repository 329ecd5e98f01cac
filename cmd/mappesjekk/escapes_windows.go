package main

import (
	"os"

	"golang.org/x/sys/windows"
)

// understandsEscapes reports whether the console obeys escape sequences. That of
// Windows 10 does once it is asked to; older ones would show them as signs.
func understandsEscapes(f *os.File) bool {
	console := windows.Handle(f.Fd())
	var mode uint32
	if windows.GetConsoleMode(console, &mode) != nil {
		return false
	}
	return windows.SetConsoleMode(console, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}
