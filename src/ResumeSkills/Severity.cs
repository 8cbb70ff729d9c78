namespace ResumeSkills;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>A hint: the text is sound without it.</summary>
    Info,

    /// <summary>A change that readers would notice.</summary>
    Warning,

    /// <summary>A fault that hides what was done, or harms the writer.</summary>
    Error,
}
