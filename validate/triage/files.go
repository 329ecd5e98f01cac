package triage

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// The files of the output folder are for their owner only: they tell of children.
const (
	folderMode = 0o700
	tempPrefix = ".mappesjekk-" // of files that are being written
	tempSuffix = ".tmp"
)

// replace writes a file all at once: whoever looks sees what was there before, or
// the whole of what fill writes. It is on the disk when replace returns.
func replace(path string, fill func(io.Writer) error) error {
	tmp, err := os.CreateTemp(filepath.Dir(path), tempPrefix+"*"+tempSuffix) // 0600
	if err != nil {
		return fmt.Errorf("making a temporary file: %w", nameless(err))
	}
	defer os.Remove(tmp.Name()) // after the renaming there is nothing to remove
	if err := errors.Join(fill(tmp), tmp.Sync(), tmp.Close()); err != nil {
		return fmt.Errorf("writing a temporary file: %w", nameless(err))
	}
	if err := os.Rename(tmp.Name(), path); err != nil {
		return errors.New("putting a file in its place failed")
	}
	return nil
}

// replaceBytes is replace for data that is there already.
func replaceBytes(path string, data []byte) error {
	return replace(path, func(w io.Writer) error {
		_, err := io.Copy(w, bytes.NewReader(data))
		return err
	})
}

// sweep removes what a killed run left half written in a folder.
func sweep(dir string) {
	found, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range found {
		if strings.HasPrefix(e.Name(), tempPrefix) && strings.HasSuffix(e.Name(), tempSuffix) {
			_ = os.Remove(filepath.Join(dir, e.Name())) // harmless where it stays
		}
	}
}

// hashOf returns the SHA-256 of data in hex.
func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// stem returns the name that a case's files go by: its own as far as every file
// system takes it, and a part of its hash, so that no two cases share one.
func stem(name string) string {
	const most = 100 // bytes; a file name may have 255
	kept := strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F || strings.ContainsRune(`<>:"/\|?*%#`, r) {
			return '_'
		}
		return r
	}, name)
	for len(kept) > most {
		runes := []rune(kept)
		kept = string(runes[:len(runes)-1])
	}
	return strings.TrimRight(kept, " .") + "-" + hashOf([]byte(name))[:8]
}
