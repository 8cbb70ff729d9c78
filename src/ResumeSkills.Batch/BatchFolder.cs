namespace ResumeSkills.Batch;

/// <summary>Names in the folder of the results.</summary>
internal static class BatchFolder
{
    public const string Pages = "html";
    public const string Results = "results.jsonl";
    public const string CohortPage = "cohort.html";
    public const string CohortCsv = "cohort.csv";
    public const string CohortXlsx = "cohort.xlsx";
    public const string Notes = "advisor.csv";
    public const string Lock = ".lock";

    public static string PageOf(string folder, string page) => Path.Combine(folder, Pages, $"{page}.html");
}
