//go:build !windows

package main

import "os"

// understandsEscapes reports whether the terminal obeys escape sequences.
func understandsEscapes(*os.File) bool { return true }
