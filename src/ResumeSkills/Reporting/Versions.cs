namespace ResumeSkills.Reporting;

/// <summary>What made a result, so that two results can be told apart or trusted to be comparable.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Model">Version of the model's weights.</param>
/// <param name="Taxonomy">Version of the list of skills.</param>
public sealed record Versions(string Program, string Model, string Taxonomy);
