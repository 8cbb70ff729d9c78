using ResumeSkills.Reporting;

namespace ResumeSkills.Cli;

/// <summary>What the surface behind standard output can show.</summary>
internal static class Terminal
{
    /// <summary>Whether to use colors, by the user's choice or, for <c>auto</c>, by what the output is (no-color.org).</summary>
    public static bool UsesColor(string choice, bool toFile) => choice switch
    {
        Options.Always => true,
        Options.Never => false,
        _ => !toFile && !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb",
    };

    public static int Width(int? chosen, bool toFile)
    {
        if (chosen is { } width)
            return width;
        if (toFile || Console.IsOutputRedirected)
            return TextLayout.DefaultWidth;
        // A terminal that does not know its size says 0.
        return Console.WindowWidth is > 0 and var columns
            ? Math.Clamp(columns, TextLayout.MinWidth, TextLayout.ComfortableWidth)
            : TextLayout.DefaultWidth;
    }

    /// <summary>Writes lines to standard output, laid out for what is behind it.</summary>
    /// <param name="color">The user's choice.</param>
    /// <param name="width">The user's choice, or null.</param>
    /// <param name="path">The file that takes the place of standard output, or null.</param>
    public static void Write(string color, int? width, Func<TextLayout, IEnumerable<StyledLine>> lines, string? path = null)
    {
        var colored = UsesColor(color, toFile: path is not null);
        var layout = new TextLayout(Width(width, toFile: path is not null), Marked: !colored);
        OutputFile.ToFileOrStandardOutput(path, stream => AnsiText.Write(stream, lines(layout), colored));
    }
}
