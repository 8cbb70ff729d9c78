namespace ResumeSkills.Cli;

/// <summary>Reads lines of bytes from a stream; a line ends at LF or CR LF, and the last one needs no end.</summary>
internal sealed class LineReader(Stream input)
{
    /// <summary>Longer than any statement by far; bounds the memory that a file without line ends takes.</summary>
    public const int MaxLineBytes = 1 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>Whether the next line can be had without waiting for the stream.</summary>
    public bool HasLine => _buffer.AsSpan(_start, _end - _start).Contains((byte)'\n');

    /// <summary>Number of lines read so far.</summary>
    public long Count { get; private set; }

    /// <summary>Reads the next line, valid until the next call; false at the end.</summary>
    /// <exception cref="UsageException">The line is longer than <see cref="MaxLineBytes"/>.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest[searched..].IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = Take(searched + length, 1);
                return true;
            }

            if (_atEnd)
            {
                line = Take(rest.Length, 0);
                return rest.Length > 0;
            }

            searched = rest.Length;
            Fill();
        }
    }

    private ReadOnlySpan<byte> Take(int length, int terminator)
    {
        var line = _buffer.AsSpan(_start, length);
        _start += length + terminator;
        if (Count++ == 0 && line.StartsWith("\uFEFF"u8))
            line = line["\uFEFF"u8.Length..];
        return line is [.. var head, (byte)'\r'] ? head : line;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end > MaxLineBytes)
            throw new UsageException($"line {Count + 1} is longer than {MaxLineBytes} bytes; give one statement a line.");
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _atEnd = read == 0;
        _end += read;
    }
}
