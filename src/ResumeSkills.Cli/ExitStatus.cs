namespace ResumeSkills.Cli;

/// <summary>What the program's exit code says; never a count and never a score.</summary>
internal enum ExitStatus
{
    /// <summary>Everything was done, and no gate failed.</summary>
    Clean = 0,

    /// <summary>Everything was read, and a threshold that the user set was not met.</summary>
    GateFailed = 1,

    /// <summary>Wrong usage or configuration, or a fault of the program itself.</summary>
    Error = 2,

    /// <summary>At least one document could not be read: missing, scanned, encrypted, empty, damaged. The others were.</summary>
    Unreadable = 3,
}
