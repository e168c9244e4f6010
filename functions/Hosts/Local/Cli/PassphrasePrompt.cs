using System.Text;

namespace OutlookOneOnOne.Hosts.Local.Cli;

/// <summary>Asks for a passphrase without showing it. If the input is a file or a pipe, each question reads a line of it.</summary>
internal static class PassphrasePrompt
{
    public static string Ask(string question)
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine() ?? string.Empty;
        }

        Console.Error.Write($"{question} ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
