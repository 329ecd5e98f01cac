//go:build !windows

package main

import "os"

// commandArgs returns the arguments of the command line.
func commandArgs() []string { return os.Args }

// getenv returns a variable of the environment.
func getenv(name string) string { return os.Getenv(name) }
