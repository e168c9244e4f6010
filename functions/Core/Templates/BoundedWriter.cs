using System.Globalization;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>Accepts a limited number of characters and then throws.</summary>
internal sealed class BoundedWriter(int most) : StringWriter(CultureInfo.InvariantCulture)
{
    public override void Write(char value)
    {
        RequireRoom(1);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        RequireRoom(value?.Length ?? 0);
        base.Write(value);
    }

    private void RequireRoom(int length)
    {
        if (GetStringBuilder().Length + length > most)
        {
            throw new FullException();
        }
    }

    internal sealed class FullException : Exception;
}
