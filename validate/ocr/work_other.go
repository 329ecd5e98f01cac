//go:build !linux

package ocr

import (
	"errors"
	"os"
)

// limitProcess can't limit another process here.
func limitProcess(int, limits) error { return errors.ErrUnsupported }

func overworked(*os.ProcessState) bool { return false }
