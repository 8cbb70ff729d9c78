using System.Text;
using System.Text.Json;

namespace ResumeSkills.Ingest;

/// <summary>A JSON value that knows on which line it stands.</summary>
/// <param name="Text">The text of a string, number or truth value; "" of anything else.</param>
/// <param name="Items">The elements of an array.</param>
/// <param name="Members">The members of an object, in order.</param>
internal sealed record JsonValue(string Text, int Line, IReadOnlyList<JsonValue> Items, IReadOnlyList<(string Name, JsonValue Value)> Members)
{
    /// <summary>JSON Resume needs four levels.</summary>
    public const int MaxDepth = 64;

    /// <summary>The member of that name, or null.</summary>
    public JsonValue? this[string name] => Members.FirstOrDefault(member => member.Name == name).Value;

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonValue Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };
        var reader = new Utf8JsonReader(bytes, options);
        var position = new Position(bytes);
        reader.Read();
        var value = Read(ref reader, position);
        // What follows the value must be read too, or garbage there would go unseen.
        while (reader.Read())
        {
        }
        return value;
    }

    private static JsonValue Read(ref Utf8JsonReader reader, Position position)
    {
        var line = position.LineOf(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<JsonValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(ref reader, position));
                return new JsonValue("", line, items, []);
            case JsonTokenType.StartObject:
                var members = new List<(string, JsonValue)>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = Show(ref reader);
                    reader.Read();
                    members.Add((name, Read(ref reader, position)));
                }
                return new JsonValue("", line, [], members);
            default:
                return new JsonValue(reader.TokenType == JsonTokenType.Null ? "" : Show(ref reader), line, [], []);
        }
    }

    private static string Show(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return Encoding.UTF8.GetString(reader.ValueSpan);
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Escapes such as \ud800 that name half of a character.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    /// <summary>Counts lines as the reader moves forward.</summary>
    private sealed class Position(byte[] bytes)
    {
        private int _at;
        private int _line = 1;

        public int LineOf(long index)
        {
            _line += bytes.AsSpan(_at, (int)index - _at).Count((byte)'\n');
            _at = (int)index;
            return _line;
        }
    }
}
