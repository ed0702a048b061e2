package io.hinterland.ingest.load.identity;

/**
 * A person under the key of an author.
 *
 * @param apart why others of the name are other people, for people; empty where nobody else has it
 */
record Author(String key, Person person, String apart) {}
