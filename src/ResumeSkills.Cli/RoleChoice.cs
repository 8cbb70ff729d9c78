using ResumeSkills.Guidance;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli;

/// <summary>The role profiles that the program knows and those of the user's file.</summary>
internal static class RoleChoice
{
    /// <summary>All roles; one of the file takes the place of one that has its id.</summary>
    /// <exception cref="UsageException">The file holds no roles.</exception>
    public static IReadOnlyList<RoleProfile> All(string? file)
    {
        var known = RoleProfiles.All(Taxonomy.Skills);
        if (file is null)
            return known;
        try
        {
            var own = RoleFile.Read(InputFile.Read(file), Taxonomy.Skills);
            if (own.GroupBy(role => role.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
                throw new UsageException($"{file} cannot be used: it has two roles \"{twice.Key}\".");
            return [.. known.Where(role => !own.Any(other => other.Id == role.Id)), .. own];
        }
        catch (FormatException e)
        {
            throw new UsageException($"{file} cannot be used: {e.Message}.");
        }
        catch (UnreadableDocumentException e)
        {
            // A file of settings, and no document.
            throw new UsageException(e.Message);
        }
    }

    /// <summary>The role of that id, or null where none is wanted.</summary>
    /// <exception cref="UsageException">There is no such role.</exception>
    public static RoleProfile? Find(string? id, string? file)
    {
        if (id is null)
            return file is null ? null : throw new UsageException("--role-file needs --role, the id of one of its roles.");
        var roles = All(file);
        if (roles.FirstOrDefault(role => role.Id == id) is { } role)
            return role;
        var nearest = Suggestion.Nearest(id, roles.Select(known => known.Id));
        throw new UsageException(
            $"there is no role '{id}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}; the roles are {string.Join(", ", roles.Select(known => known.Id))} (`{Messages.ProgramName} roles` tells more).");
    }
}
