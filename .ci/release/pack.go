package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// member is a file in an archive.
type member struct {
	name string
	data []byte
	mode fs.FileMode
}

func sorted(files []member) []member {
	return slices.SortedFunc(slices.Values(files), func(a, b member) int { return cmp.Compare(a.name, b.name) })
}

func writeZIP(path string, files []member, when time.Time) error {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range sorted(files) {
		head := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: when}
		head.SetMode(f.mode)
		out, err := w.CreateHeader(head)
		if err != nil {
			return fmt.Errorf("packing %s: %w", f.name, err)
		}
		if _, err := out.Write(f.data); err != nil {
			return fmt.Errorf("packing %s: %w", f.name, err)
		}
	}
	if err := w.Close(); err != nil {
		return fmt.Errorf("packing %s: %w", path, err)
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}

func writeTarGZ(path, base string, files []member, when time.Time) error {
	var b bytes.Buffer
	packed := gzip.NewWriter(&b)
	w := tar.NewWriter(packed)
	for _, f := range sorted(files) {
		head := &tar.Header{Name: base + "/" + f.name, Size: int64(len(f.data)), Mode: int64(f.mode), ModTime: when, Format: tar.FormatPAX}
		if err := w.WriteHeader(head); err != nil {
			return fmt.Errorf("packing %s: %w", f.name, err)
		}
		if _, err := w.Write(f.data); err != nil {
			return fmt.Errorf("packing %s: %w", f.name, err)
		}
	}
	if err := w.Close(); err != nil {
		return fmt.Errorf("packing %s: %w", path, err)
	}
	if err := packed.Close(); err != nil {
		return fmt.Errorf("packing %s: %w", path, err)
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}

// checksums returns the SHA-256 of every file in dir, as sha256sum writes them.
func checksums(dir string) (string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for _, e := range entries {
		if e.Name() == sums {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(data), e.Name())
	}
	return b.String(), nil
}

const sums = "SHA256SUMS"

func writeChecksums(dir string) error {
	said, err := checksums(dir)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, sums), []byte(said), 0o644)
}
