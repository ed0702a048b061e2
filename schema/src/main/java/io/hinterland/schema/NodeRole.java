package io.hinterland.schema;

/** Why nodes of a type are in the graph, and so when they are orphaned and deleted. */
public enum NodeRole {
    /**
     * They are described by records of their own and stay while they are. One that is only named is a placeholder, and
     * is deleted when no edge leads to it.
     */
    RECORD,
    /** They are there because edges lead to them, and are deleted when none does. */
    VALUE,
    /** They keep books about the loads: they are never deleted, and are not part of the checksum. */
    LEDGER
}
