using System.Security.Cryptography;
using System.Text;

namespace ResumeSkills.Batch;

/// <summary>File names for students' pages, whatever their ids hold.</summary>
internal static class PageNames
{
    // File systems take 255 bytes; the rest is for endings.
    private const int MaxLength = 120;

    /// <summary>"s001", "s001-letter"; for an id that is no file name something like it that no other id has.</summary>
    public static string Unique(string student, bool isLetter, HashSet<string> taken)
    {
        var safe = new string([.. student.Take(MaxLength).Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_')]).TrimStart('.');
        if (safe != student)
            safe = $"{safe}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(student)))[..8]}";
        var name = isLetter ? $"{safe}-letter" : safe;
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{name}-{number}";
        return unique;
    }
}
