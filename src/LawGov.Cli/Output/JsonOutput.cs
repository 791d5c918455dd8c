namespace LawGov.Cli.Output;

/// <summary>Prints JSON results: one object for one document, an array for several.</summary>
internal static class JsonOutput
{
    public static void Write(TextWriter output, IReadOnlyList<string> objects, bool isArray)
    {
        if (!isArray && objects.Count == 1)
        {
            output.Write(objects[0]);
        }
        else
        {
            output.Write("[\n");
            output.Write(string.Join(",\n", objects));
            output.Write("\n]");
        }

        output.Write('\n');
    }
}
