package io.hinterland.graph.local;

import io.hinterland.schema.failure.UnavailableException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Why a server does not start, told from the words it leaves, and what to do about it. */
enum StartFault {
    PORT_TAKEN(
            "already in use|PortBindException",
            "A port that Neo4j needs is taken by another program; end that one, or choose other ports with --bolt-port and --browser-port"),
    DISK_FULL("No space left|not enough space|disk full", "The disk is full; free some space, and start again"),
    STORE_IN_USE(
            "store_lock|locked by another|Lock file has been locked",
            "Another Neo4j uses this data directory; end it, or choose another with --data"),
    NOT_ALLOWED(
            "Permission denied|AccessDenied|Read-only file system",
            "Neo4j may not write there; give yourself the right to, or choose another with --data"),
    INCOMPATIBLE(
            "Unknown store version|store version .*not|not supported by this|older version|newer version|kernel version|upgrade|migrat",
            "The database is of a version that this Neo4j does not read; use the Hinterland that wrote it, or delete its 'data' folder and load again"),
    JAVA_TOO_OLD(
            "UnsupportedClassVersion|class file version|Unrecognized option|Unrecognized VM option",
            "This Java cannot run Neo4j; use Java 17 or 21"),
    MEMORY(
            "object heap|OutOfMemory|insufficient memory|Cannot allocate memory|Invalid maximum heap",
            "The machine has not the memory that Neo4j asks for; end other programs, or give the server less"),
    SETTING("Unrecognized setting|Error evaluating value|Error parsing", "Neo4j does not take one of its settings"),
    DAMAGED("", "The database is damaged; put a copy back, or delete its 'data' folder and load again");

    private final Pattern sign;
    private final String remedy;

    StartFault(String sign, String remedy) {
        this.sign = Pattern.compile(sign, Pattern.CASE_INSENSITIVE);
        this.remedy = remedy;
    }

    /** The last one fits whatever the others do not. */
    static StartFault of(String reason) {
        return Arrays.stream(values())
                .filter(fault -> fault.sign.matcher(reason).find())
                .findFirst()
                .orElseThrow();
    }

    static UnavailableException explain(DataDirectory directory, String reason) {
        return new UnavailableException("Neo4j does not start on " + directory + ". " + of(reason).remedy
                + ". It says: " + reason + " (log: " + directory.serverLog() + ")");
    }
}
