namespace ResumeSkills.Ingest.Pdf.Filters;

/// <summary>Bytes that a filter puts out, counted against the budget as they grow.</summary>
internal sealed class ByteBuffer(int packedLength, Budget budget)
{
    private byte[] _bytes = new byte[Math.Max(256, Math.Min(packedLength, Limits.StreamBytes))];

    public int Length { get; private set; }

    public void Add(byte b)
    {
        if (Length == _bytes.Length)
            Grow(Length + 1);
        _bytes[Length++] = b;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _bytes.Length)
            Grow(Length + bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Adds a stretch of what is already here; it may reach into what is being added.</summary>
    public void Repeat(int start, int length)
    {
        if (Length + length > _bytes.Length)
            Grow(Length + length);
        for (var i = 0; i < length; i++)
            _bytes[Length + i] = _bytes[start + i];
        Length += length;
    }

    public byte[] ToArray()
    {
        budget.SpendUnpacking(packedLength, Length);
        return _bytes[..Length];
    }

    private void Grow(int least)
    {
        budget.CheckUnpacking(packedLength, Length);
        Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, least));
    }
}
