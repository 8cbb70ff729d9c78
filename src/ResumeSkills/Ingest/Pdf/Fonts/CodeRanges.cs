namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Ranges of codes, each with a value; where ranges overlap, the one added last counts.</summary>
internal sealed class CodeRanges<T>
{
    private readonly List<(int First, int Last, T Value)> _ranges = [];
    private bool _sorted = true;

    public int Count => _ranges.Count;

    /// <summary>Number of codes in all ranges, those in several counted several times.</summary>
    public long Covered => _ranges.Sum(range => (long)range.Last - range.First + 1);

    public void Add(int first, int last, T value)
    {
        if (last < first)
            return;
        _sorted &= _ranges.Count == 0 || first > _ranges[^1].Last;
        _ranges.Add((first, last, value));
    }

    public bool TryFind(int code, out int first, out T value)
    {
        if (!_sorted)
            Sort();
        int low = 0, high = _ranges.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var range = _ranges[middle];
            if (code < range.First)
            {
                high = middle - 1;
            }
            else if (code > range.Last)
            {
                low = middle + 1;
            }
            else
            {
                (first, value) = (range.First, range.Value);
                return true;
            }
        }
        (first, value) = (0, default!);
        return false;
    }

    /// <summary>Orders the ranges and cuts overlaps, so that the later range keeps all its codes. Linear after the sort.</summary>
    private void Sort()
    {
        // A stable sort: the later of two ranges with one beginning stays the later.
        var order = _ranges.OrderBy(range => range.First).ToArray();
        _ranges.Clear();
        _sorted = true;
        foreach (var (first, last, value) in order)
        {
            if (_ranges.Count > 0 && _ranges[^1].Last >= first)
            {
                var before = _ranges[^1];
                if (before.First == first)
                    _ranges.RemoveAt(_ranges.Count - 1);
                else
                    _ranges[^1] = before with { Last = first - 1 };
            }
            _ranges.Add((first, last, value));
        }
    }
}
