package io.hinterland.app;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with a command line in the words of the help, and how the command is called. */
final class UsageAnswer implements IParameterExceptionHandler {

    private static final Pattern NO_PAIR =
            Pattern.compile("Value for option option '([^']+)' \\(([^)]+)\\) should be in .* format but was (.*)");
    private static final Pattern NO_CHOICE =
            Pattern.compile("(.*: expected one of )\\[([^]]*)] \\(case-(?:in)?sensitive\\) but was ('.*')");

    private final IParameterExceptionHandler usual;

    /** @param usual what prints the message, names that are near, and the usage */
    UsageAnswer(IParameterExceptionHandler usual) {
        this.usual = usual;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) throws Exception {
        String message = String.valueOf(wrong.getMessage());
        String plain = plain(message);
        CommandLine command = wrong.getCommandLine();
        return usual.handleParseException(
                plain.equals(message) ? wrong : new ParameterException(command, plain, wrong), arguments);
    }

    static String plain(String message) {
        Matcher pair = NO_PAIR.matcher(message);
        if (pair.matches()) {
            return "Option '" + pair.group(1) + "' takes " + pair.group(2) + ", not '" + pair.group(3) + "'";
        }
        Matcher choice = NO_CHOICE.matcher(message);
        return choice.matches()
                ? choice.group(1) + choice.group(2).toLowerCase(Locale.ROOT).replace('_', '-') + ", not "
                        + choice.group(3)
                : message;
    }
}
