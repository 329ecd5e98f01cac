package triage

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync/atomic"
	"time"
)

// ErrCache is returned where the folder of a cache can't be made or listed.
var ErrCache = errors.New("the cache can't be used")

// DefaultCacheBytes is how large a cache may get, unless it is told otherwise:
// the facts of some 200,000 documents.
const DefaultCacheBytes = 1 << 30

// Cache keeps the facts of documents on disk, so that an unchanged document is not
// read again. It holds no text: see validate.Cache. Many runs may share one; what
// one program stored, another version of it does not see. An entry that is damaged
// counts as missing.
type Cache struct {
	root    string        // of the entries of all programs
	dir     string        // of this program's entries
	limit   int64         // bytes of all entries
	stored  atomic.Int64  // bytes since Trim looked at the size
	renewal time.Duration // how old the note of an entry's last use gets
}

// cacheFolder is where entries lie inside the folder that is given; nothing else
// in there is ever touched.
const cacheFolder = "v1"

// DefaultCacheDir returns the folder that the cache is in for this user.
func DefaultCacheDir() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrCache, err)
	}
	return filepath.Join(dir, "mappesjekk"), nil
}

// OpenCache opens the cache in a folder, which is made if it is not there. limit is
// how many bytes it may take up; 0 means DefaultCacheBytes.
func OpenCache(dir string, limit int64) (*Cache, error) {
	if limit <= 0 {
		limit = DefaultCacheBytes
	}
	program, err := programHash()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCache, err)
	}
	c := &Cache{root: filepath.Join(dir, cacheFolder), limit: limit, renewal: 24 * time.Hour}
	c.dir = filepath.Join(c.root, program[:16])
	if err := os.MkdirAll(c.dir, folderMode); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCache, nameless(err))
	}
	return c, nil
}

// path returns where an entry lies. Keys are hex; anything else has no place.
func (c *Cache) path(key string) string {
	if _, err := hex.DecodeString(key); err != nil || len(key) < 8 {
		return ""
	}
	return filepath.Join(c.dir, key[:2], key[2:])
}

// Load returns what Store was given with this key.
func (c *Cache) Load(key string) ([]byte, bool) {
	path := c.path(key)
	data, err := os.ReadFile(path)
	if path == "" || err != nil {
		return nil, false
	}
	sum, body, ok := bytes.Cut(data, []byte("\n"))
	if !ok || string(sum) != seal(key, body) {
		return nil, false
	}
	if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > c.renewal {
		now := time.Now()
		_ = os.Chtimes(path, now, now) // it would only be dropped too early
	}
	return body, true
}

// Store keeps data. Where that fails, it is missing the next time.
func (c *Cache) Store(key string, data []byte) {
	path := c.path(key)
	if path == "" || os.MkdirAll(filepath.Dir(path), folderMode) != nil {
		return
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), tempPrefix+"*"+tempSuffix) // 0600
	if err != nil {
		return
	}
	defer os.Remove(tmp.Name()) // after the renaming there is nothing to remove
	_, err = fmt.Fprintf(tmp, "%s\n%s", seal(key, data), data)
	// Not forced to the disk: the seal tells an entry that did not get there.
	if errors.Join(err, tmp.Close()) != nil || os.Rename(tmp.Name(), path) != nil {
		return
	}
	if c.stored.Add(int64(len(data))) > c.limit/10 {
		c.Trim()
	}
}

// seal returns what shows that an entry is whole and is the one of its key.
func seal(key string, data []byte) string {
	h := sha256.New()
	_, _ = h.Write([]byte(key)) // a hash takes everything
	_, _ = h.Write(data)
	return hex.EncodeToString(h.Sum(nil))
}

// CacheInfo is what a cache takes up.
type CacheInfo struct {
	Dir     string
	Entries int
	Bytes   int64
	Limit   int64
}

// Info counts the entries of all versions of the program.
func (c *Cache) Info() (CacheInfo, error) {
	info := CacheInfo{Dir: filepath.Dir(c.root), Limit: c.limit}
	err := c.walk(func(_ string, f fs.FileInfo) {
		info.Entries++
		info.Bytes += f.Size()
	})
	return info, err
}

// Clean removes all entries.
func (c *Cache) Clean() error {
	if err := os.RemoveAll(c.root); err != nil {
		return fmt.Errorf("%w: %w", ErrCache, nameless(err))
	}
	return nil
}

// Trim removes entries, those first that have not been used for longest, where the
// cache has grown over its limit, and what killed runs left half written. It does
// nothing where nothing has been stored since the last time. Store calls it as the
// cache grows, so that it never gets much larger than it may.
func (c *Cache) Trim() {
	if c.stored.Swap(0) == 0 {
		return
	}
	total := int64(0)
	uses := map[int64]int64{} // bytes by the hour of the last use
	hour := func(f fs.FileInfo) int64 { return f.ModTime().Unix() / 3600 }
	err := c.walk(func(_ string, f fs.FileInfo) {
		total += f.Size()
		uses[hour(f)] += f.Size()
	})
	if err != nil || total <= c.limit {
		return
	}
	// A tenth more than has to be: not to be back here with the next entry.
	over := total - c.limit + c.limit/10
	last := int64(0)
	var hours []int64
	for h := range uses {
		hours = append(hours, h)
	}
	slices.Sort(hours)
	sum := int64(0)
	for _, h := range hours {
		if sum += uses[h]; sum >= over {
			last = h
			break
		}
	}
	_ = c.walk(func(path string, f fs.FileInfo) {
		if over > 0 && hour(f) <= last && os.Remove(path) == nil {
			over -= f.Size()
		}
	})
}

// walk calls each for every entry. What is half written and an hour old nobody
// writes to any more; it is removed.
func (c *Cache) walk(each func(path string, f fs.FileInfo)) error {
	err := filepath.WalkDir(c.root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return nil // another run has removed it
		}
		if filepath.Ext(path) == tempSuffix {
			if time.Since(info.ModTime()) > time.Hour {
				_ = os.Remove(path)
			}
			return nil
		}
		each(path, info)
		return nil
	})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCache, nameless(err))
	}
	return nil
}
