package io.hinterland.api.page;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The folders on the class path whose files are served, each under a path of its own. */
@Singleton
final class PageFolders {

    private static final String INDEX = "index.html";

    /** The views of the web page, which its own code shows: web/src/app.tsx. What follows names what is looked at. */
    private static final Pattern VIEW = Pattern.compile(
            "/((search|start|explorer|metapaths|compare|atlas)/?|node/[A-Za-z]+/.+|family/.+)", Pattern.DOTALL);

    // Swagger UI's assets are named like itself; its folder also has a demonstration page, which is none of ours.
    private final List<Place> places = List.of(
            new Place("/docs/swagger-ui/swagger-ui", SwaggerUi.folder() + "/swagger-ui"),
            new Place("/", "web/"),
            new Place("/", "public/"));

    /** How the paths of some files begin, and their names on the class path in its stead. */
    private record Place(String path, String resources) {

        Optional<String> resource(String requested) {
            return requested.startsWith(path)
                    ? Optional.of(resources + requested.substring(path.length()))
                    : Optional.empty();
        }
    }

    /** The content of a path. */
    sealed interface Page {

        /** A file, or the index of the folder that was asked for. */
        record Content(URL file) implements Page {}

        /** A folder with an index, asked for without the slash at its end. */
        record Unslashed() implements Page {}
    }

    /**
     * Looks up the content of a path.
     *
     * @param path decoded, from {@code /} on
     * @return nothing where there is neither a file nor a folder with an index
     */
    Optional<Page> find(String path) {
        if (VIEW.matcher(path).matches()) {
            return file("/" + INDEX).map(Page.Content::new);
        }
        if (!isPlain(path)) {
            return Optional.empty();
        }
        if (path.endsWith("/")) {
            return file(path + INDEX).map(Page.Content::new);
        }
        return file(path).<Page>map(Page.Content::new).or(() -> file(path + "/" + INDEX)
                .map(index -> new Page.Unslashed()));
    }

    /** Neither leads out of its folder nor is written in two ways. */
    private static boolean isPlain(String path) {
        List<String> names = Arrays.asList(path.split("/", -1));
        return path.startsWith("/")
                && path.indexOf('\\') < 0
                && names.stream().noneMatch(Set.of(".", "..")::contains)
                && names.subList(1, names.size() - 1).stream().noneMatch(String::isEmpty);
    }

    private Optional<URL> file(String path) {
        return places.stream()
                .flatMap(place -> place.resource(path).stream())
                .map(PageFolders::fileOnClassPath)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * A folder is found by its name like a file, in jars as in folders of classes, and would be read as an empty one.
     */
    private static Optional<URL> fileOnClassPath(String resource) {
        ClassLoader loader = PageFolders.class.getClassLoader();
        return Optional.ofNullable(loader.getResource(resource))
                .filter(found -> found.getProtocol().equals("file")
                        ? Files.isRegularFile(Path.of(URI.create(found.toString())))
                        : loader.getResource(resource + "/") == null);
    }
}
