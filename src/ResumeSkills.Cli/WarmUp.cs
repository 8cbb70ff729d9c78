using System.Text;

namespace ResumeSkills.Cli;

/// <summary>
/// Most of the time of a first analysis goes into loading the program's own code: on a second core, the stages that come after
/// reading are loaded while the first file is still being read. Results do not depend on it.
/// </summary>
internal static class WarmUp
{
    private static readonly byte[] Document = Encoding.UTF8.GetBytes(
        """
        Experience
        Shift Lead, Juniper Table, 2019 - 2022
        - Trained five new waiters over two weeks; all of them passed the tasting exam
        - Was responsible for helping with reports in Excel, and excellent communication skills
        Skills
        Excel, Spanish
        """);

    public static void Start(Analyzer analyzer)
    {
        if (Environment.ProcessorCount > 1)
            _ = Task.Run(() => analyzer.Analyze("warm-up.txt", Document));
    }
}
