namespace ResumeSkills.Reporting.Json;

/// <summary>The field holds the name of a value of an enumeration, as <see cref="JsonNames"/> writes it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOfAttribute(Type values) : Attribute
{
    public Type Values { get; } = values;
}
