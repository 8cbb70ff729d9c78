using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ResumeSkills.Cli.Checking;

/// <summary>Walks a settings file beside its types, and names the line of the first word that neither they nor the program know.</summary>
internal ref struct SettingsWalk(string path, ReadOnlySpan<byte> json)
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly ReadOnlySpan<byte> _json = json;
    private Utf8JsonReader _reader = new(json, Lenient);

    /// <exception cref="UsageException">A key, rule, skill or word is not known, or a number is out of range.</exception>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public void Check()
    {
        _reader.Read();
        Value(CheckJsonContext.Default.SettingsFile, "");
        while (_reader.Read())
        {
            // What follows the object would be found here.
        }
    }

    private void Value(JsonTypeInfo type, string key)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Object(type, key);
                break;
            case JsonTokenType.StartArray:
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                    Value(TypeOf(type.ElementType ?? type.Type), key);
                break;
            case JsonTokenType.String when WordsFor(type.Type, key) is { } words:
                Known(_reader.GetString()!, words, key.Length > 0 ? $"value for '{key}'" : "value");
                break;
            // No file system has such a name.
            case JsonTokenType.String when _reader.GetString()!.Contains('\0', StringComparison.Ordinal):
                throw Wrong($"the value for '{key}' holds the character with the number 0.");
            case JsonTokenType.Number when _reader.TryGetDouble(out var number) && (number < 0 || number > SettingsWords.MostOf(type.Type, key)):
                throw Wrong($"'{key}' takes a number from 0{(SettingsWords.MostOf(type.Type, key) is { } most ? $" to {most}" : "")}.");
        }
    }

    private void Object(JsonTypeInfo type, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = _reader.GetString()!;
            if (!seen.Add(name))
                throw Wrong($"'{name}' is there twice.");
            var next = type;
            if (type.Kind == JsonTypeInfoKind.Object)
            {
                Known(name, [.. type.Properties.Select(property => property.Name)], key.Length > 0 ? $"key in '{key}'" : "key");
                next = TypeOf(type.Properties.First(property => property.Name == name).PropertyType);
            }
            else if (type.Kind == JsonTypeInfoKind.Dictionary)
            {
                if (SettingsWords.KeysOf(key) is var (words, what))
                    Known(name, words, what);
                next = TypeOf(type.ElementType!);
            }

            _reader.Read();
            Value(next, name);
        }
    }

    private readonly void Known(string word, IReadOnlyList<string> words, string what)
    {
        if (words.Contains(word, StringComparer.Ordinal))
            return;
        throw Wrong($"there is no {what} '{word}'; {Suggestion.InsteadOf(word, words)}");
    }

    private readonly UsageException Wrong(string sentence)
    {
        var line = 1 + _json[..(int)_reader.TokenStartIndex].Count((byte)'\n');
        return new UsageException($"{path}, line {line}: {sentence}");
    }

    private static IReadOnlyList<string>? WordsFor(Type type, string key)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? [.. Enum.GetNames(plain).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)]
            : SettingsWords.ValuesOf(key);
    }

    private static JsonTypeInfo TypeOf(Type type) => CheckJsonContext.Default.GetTypeInfo(type) ?? throw new InvalidOperationException($"No metadata of {type}.");
}
