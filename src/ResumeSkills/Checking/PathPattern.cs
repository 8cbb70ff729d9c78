using System.IO.Enumeration;

namespace ResumeSkills.Checking;

/// <summary>
/// A pattern for paths: <c>*</c> is any part of one name, <c>?</c> any character of it, <c>**</c> any number of folders.
/// </summary>
/// <param name="pattern">With '/' between names.</param>
public sealed class PathPattern(string pattern)
{
    private const string AnyFolders = "**";

    private readonly string[] _parts = pattern.Split('/');

    /// <param name="path">With '/' between names.</param>
    public bool Matches(string path)
    {
        var names = path.Split('/');
        var (part, name) = (0, 0);
        // Where the last "**" was met, and the first name that it has not taken yet: earlier ones need never take more.
        var (last, taken) = (-1, 0);
        while (name < names.Length)
        {
            if (part < _parts.Length && _parts[part] == AnyFolders)
                (last, taken) = (part++, name);
            else if (part < _parts.Length && FileSystemName.MatchesSimpleExpression(_parts[part], names[name], ignoreCase: false))
                (part, name) = (part + 1, name + 1);
            else if (last >= 0)
                (part, name) = (last + 1, ++taken);
            else
                return false;
        }

        return _parts.AsSpan(part).IndexOfAnyExcept(AnyFolders) < 0;
    }
}
