//go:build !linux

package ocr

import (
	"errors"
	"os"
	"time"
)

// limitWork can't limit the work of another process here.
func limitWork(int, time.Duration) error { return errors.ErrUnsupported }

func overworked(*os.ProcessState) bool { return false }
