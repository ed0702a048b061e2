package io.hinterland.app.command;

import io.hinterland.schema.ProductVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class VersionOfBuild implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"hinterland " + ProductVersion.text(), "Java " + Runtime.version()};
    }
}
