package io.hinterland.app.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
public final class VersionOfBuild implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(VersionOfBuild.class.getPackage().getImplementationVersion())
                .orElse("of an unpackaged build");
        return new String[] {"hinterland " + version, "Java " + Runtime.version()};
    }
}
