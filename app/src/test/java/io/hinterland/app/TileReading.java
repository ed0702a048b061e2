package io.hinterland.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The models of all tiles of the map, as docs/atlas.md describes the bytes. */
final class TileReading {

    private static final int HEAD = 12;
    private static final int MODEL = 20;

    private static final Map<String, Integer> CODES =
            Map.of("conflicts", 14, "kinds", 16, "modalities", 17, "licenses", 18, "owners", 19);

    private TileReading() {}

    record Point(String id, double x, double y, long downloads, int day) {}

    /** The number of a value of a model in its list of the legend. */
    record Code(Point point, int value) {}

    static List<Point> all(ServedPage page) throws IOException {
        return codes(page, "kinds").stream().map(Code::point).toList();
    }

    static List<Code> codes(ServedPage page, String list) throws IOException {
        List<Code> codes = new ArrayList<>();
        for (JsonNode tile : page.api("/atlas").at("/tiles")) {
            byte[] bytes =
                    page.bytes("/atlas/tiles/" + tile.at("/level") + "/" + tile.at("/column") + "/" + tile.at("/row"));
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int names = buffer.getInt(8);
            List<String> ids = new String(bytes, bytes.length - names, names, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int model = 0; model < buffer.getInt(0); model++) {
                int at = HEAD + model * MODEL;
                Point point = new Point(
                        ids.get(model),
                        buffer.getFloat(at),
                        buffer.getFloat(at + 4),
                        Integer.toUnsignedLong(buffer.getInt(at + 8)),
                        Short.toUnsignedInt(buffer.getShort(at + 12)));
                codes.add(new Code(point, buffer.get(at + CODES.getOrDefault(list, 16))));
            }
        }
        return codes;
    }
}
