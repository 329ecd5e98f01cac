package validate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"path"
	"slices"
	"sync"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/rules"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// task is a file that is still to be looked at.
type task struct {
	path  string // as the report names it
	depth int    // how many containers it lies in
	order []int  // where it stands: its place in the folder, in the container that lies there, and so on
	load  func() ([]byte, error)
	// bundle tells that the file is all that was handed in. Where it is an archive,
	// its members are the folder and carry no prefix.
	bundle bool
	origin *origin // the file of the folder in which this one lies; push makes it for that itself
	first  bool    // this is that file
	// problem is what the container says is wrong with the file; what is there of it
	// is read all the same.
	problem *text.Problem
}

// passed is a file that was passed over.
type passed struct {
	Path    string       `json:"path"`
	Why     rules.Passed `json:"why"`
	Members int          `json:"members,omitempty"` // of a container
}

// collector reads the files of a folder, those inside containers too, and keeps
// the facts of each. The files wait on a stack: what a container held is read
// before the next container is opened, so that few lie in memory at a time.
type collector struct {
	opt Options

	mu      sync.Mutex
	changed *sync.Cond
	waiting []task
	busy    int // tasks being worked on

	origins  []*origin
	facts    []casefile.Facts // of all origins, once all files are read
	passed   []passed
	manifest *schema.Manifest
	faults   []schema.Violation
	done     int
	known    int
	progress Progress // as it was told last
	written  int64    // bytes of text, of bombs too
	refused  bool     // the only file that was handed in is no bundle
}

func newCollector(opt Options) *collector {
	c := &collector{opt: opt}
	c.changed = sync.NewCond(&c.mu)
	return c
}

func (c *collector) push(t task) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if t.origin == nil {
		t.origin, t.first = &origin{path: t.path, place: t.order[0], bundle: t.bundle}, true
		c.origins = append(c.origins, t.origin)
	}
	t.origin.pending++
	c.waiting = append(c.waiting, t)
	c.known++
	c.changed.Signal()
}

func (c *collector) pass(o *origin, path string, why rules.Passed, members int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	o.outcome.Passed = append(o.outcome.Passed, passed{path, why, members})
}

func (c *collector) keep(o *origin, f casefile.Facts) {
	c.mu.Lock()
	defer c.mu.Unlock()
	o.outcome.Facts = append(o.outcome.Facts, f)
}

// run works until no file is left, by as many goroutines as Options.Jobs says.
// It returns ctx's error if that ended before.
func (c *collector) run(ctx context.Context) error {
	stop := context.AfterFunc(ctx, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.changed.Broadcast()
	})
	defer stop()
	var workers sync.WaitGroup
	for range c.opt.Jobs {
		workers.Go(func() {
			for {
				t, ok := c.next(ctx)
				if !ok {
					return
				}
				c.look(ctx, t)
				c.finished(ctx, t)
			}
		})
	}
	workers.Wait()
	return ctx.Err()
}

// next returns a file to work on; ok is false when there will be no more.
func (c *collector) next(ctx context.Context) (t task, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.waiting) == 0 && c.busy > 0 && ctx.Err() == nil {
		c.changed.Wait()
	}
	if len(c.waiting) == 0 || ctx.Err() != nil {
		c.changed.Broadcast()
		return task{}, false
	}
	last := len(c.waiting) - 1
	t = c.waiting[last]
	c.waiting[last] = task{}
	c.waiting = c.waiting[:last]
	c.busy++
	return t, true
}

func (c *collector) finished(ctx context.Context, t task) {
	c.mu.Lock()
	t.origin.pending--
	whole := t.origin.pending == 0
	c.mu.Unlock()
	if whole && ctx.Err() == nil {
		c.remember(t.origin)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.busy--
	c.done++
	c.changed.Broadcast()
	c.tell()
}

// look reads one file and keeps what it is: facts of documents, a file passed
// over, a container whose parts go the same way.
func (c *collector) look(ctx context.Context, t task) {
	if t.origin.burst() {
		return
	}
	data, err := t.load()
	file := casefile.Facts{Path: t.path, Bytes: int64(len(data)), SHA256: sum(data)}
	if err != nil {
		file.SHA256 = ""
		c.unread(t.origin, file, loadProblem(err, c.opt.Limits))
		return
	}
	if t.first {
		t.origin.sha256 = file.SHA256
		if c.recall(t.origin) {
			return
		}
	}
	c.mu.Lock()
	t.origin.outcome.Bytes += int64(len(data))
	c.mu.Unlock()
	switch {
	case t.depth == 0 && schema.IsManifestName(t.path):
		manifest, faults := schema.ParseManifest(t.path, data)
		c.mu.Lock()
		c.manifest, c.faults = manifest, append(c.faults, faults...)
		t.origin.changing = true // what it says is about other files
		c.mu.Unlock()
		c.pass(t.origin, t.path, rules.ManifestUse, 0)
		return
	case intake.OwnReport(data):
		c.pass(t.origin, t.path, rules.OwnReport, 0)
		return
	}
	src := text.Source{Name: path.Base(t.path), Data: data}
	c.begin(src.Name)
	content, err := c.opt.Reader.Read(ctx, src, c.opt.Limits)
	if ctx.Err() != nil {
		return
	}
	if content == nil {
		content = &text.Content{}
	}
	if err != nil && content.Problem == nil {
		content.Problem = asProblem(err)
	}
	if t.problem != nil && (content.Problem == nil || content.Problem.Partial) {
		problem := *t.problem
		problem.Partial = true
		content.Problem = &problem
	}
	if t.bundle && !isBundle(content.Format) {
		c.mu.Lock()
		c.refused = true
		c.mu.Unlock()
		return
	}
	if content.Format == text.Arkivmelding {
		file.Format = content.Format
		c.register(t, file, content)
		return
	}
	if why, ok := rules.Accompanying(content.Format); ok {
		c.pass(t.origin, t.path, why, 0)
		return
	}
	t.bundle = t.bundle && isContainer(content.Format)
	file.Format, file.Paged = content.Format, content.Paged
	if isContainer(content.Format) && content.Problem == nil {
		c.pass(t.origin, t.path, rules.Container, len(content.Parts))
	} else {
		c.documents(t, file, content, c.scan(ctx, t, src, content))
	}
	c.parts(t, file, content.Parts)
}

// parts puts the children of a container on the stack, but for those that are no
// documents.
func (c *collector) parts(t task, file casefile.Facts, parts []text.Part) {
	if t.first {
		t.origin.file, t.origin.root = file, t.bundle
	}
	if !c.unfold(t.origin, parts) {
		return
	}
	for i, part := range slices.Backward(parts) {
		child := task{path: t.path + "!/" + part.Name, depth: t.depth + 1, order: append(slices.Clip(t.order), i), origin: t.origin}
		if t.bundle {
			child.path, child.depth = part.Name, t.depth
		}
		reason, junk := intake.Junk(part.Name)
		switch {
		case part.Technical == text.Signature:
			c.pass(t.origin, child.path, rules.Signature, 0)
		case part.Technical != "":
			c.pass(t.origin, child.path, rules.Technical, 0)
		case junk:
			c.pass(t.origin, child.path, passedKind(reason.Kind()), 0)
		case part.Problem != nil && !(part.Problem.Partial && len(part.Data) > 0):
			c.unread(t.origin, casefile.Facts{Path: child.path, Bytes: int64(len(part.Data)), SHA256: sum(part.Data)}, part.Problem)
		case child.depth > c.opt.Limits.Depth:
			c.unread(t.origin, casefile.Facts{Path: child.path, Bytes: int64(len(part.Data)), SHA256: sum(part.Data)},
				text.Over(text.LimitDepth, c.opt.Limits.Depth))
		default:
			child.load = func() ([]byte, error) { return part.Data, nil }
			child.problem = part.Problem
			c.push(child)
		}
	}
}

// loadProblem tells why a file of the folder could not be loaded.
func loadProblem(err error, lim text.Limits) *text.Problem {
	if errors.Is(err, intake.ErrTooLarge) {
		return text.Over(text.LimitFileBytes, lim.FileBytes)
	}
	return &text.Problem{Kind: text.Inaccessible, Err: err}
}

// asProblem returns the problem that err is, or one that says the reader failed.
func asProblem(err error) *text.Problem {
	if p, ok := errors.AsType[*text.Problem](err); ok {
		return p
	}
	return &text.Problem{Kind: text.Crashed, Err: err}
}

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}
