using AngleSharp.Dom;

namespace LawGov.Readers.Html;

/// <summary>How much text each element contains that is no link: menus are links, articles are not.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<INode, int> _weights = [];

    private readonly CancellationToken _cancellationToken;

    private TextWeights(CancellationToken cancellationToken) => _cancellationToken = cancellationToken;

    /// <summary>Letters inside of links.</summary>
    public int Links { get; private set; }

    /// <summary>Weighs the elements below <paramref name="root"/>. The tree must not be deeper than the stack allows.</summary>
    public static TextWeights Of(IElement root, CancellationToken cancellationToken)
    {
        var weights = new TextWeights(cancellationToken);
        weights.Weigh(root, isLink: false);
        return weights;
    }

    /// <summary>Letters and digits in the element outside of links; 0 for what is not read.</summary>
    public int this[INode element] => _weights.GetValueOrDefault(element);

    private int Weigh(IElement element, bool isLink)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (ElementKinds.IsUnread(element)) return 0;
        isLink |= element.LocalName == "a";
        var weight = 0;
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IText text when isLink:
                    Links += Letters(text.Data);
                    break;
                case IText text:
                    weight += Letters(text.Data);
                    break;
                case IElement child:
                    weight += Weigh(child, isLink);
                    break;
            }
        }

        _weights[element] = weight;
        return weight;
    }

    private static int Letters(string text)
    {
        var count = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) count++;
        return count;
    }
}
