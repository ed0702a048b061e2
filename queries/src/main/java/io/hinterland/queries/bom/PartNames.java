package io.hinterland.queries.bom;

import io.hinterland.queries.license.License;
import io.hinterland.queries.license.LicenseRules;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How models, datasets and licences are called in bills of materials. */
final class PartNames {

    private static final String HUB = "https://huggingface.co/";

    private PartNames() {}

    /** Returns the package URL of a model. */
    static String packageUrl(String model) {
        return "pkg:huggingface/" + model;
    }

    static String modelAddress(String model) {
        return HUB + model;
    }

    /** Returns a reference to a dataset, whose id may be any text. */
    static String datasetReference(String dataset) {
        return "dataset:" + URLEncoder.encode(dataset, StandardCharsets.UTF_8);
    }

    static String paperAddress(String arxivId) {
        return "https://arxiv.org/abs/" + arxivId;
    }

    /** Returns the id of a licence in SPDX's own list; nothing for ids such as {@code LicenseRef-…}. */
    static Optional<String> listedSpdx(String licenseKey) {
        return LicenseRules.packaged()
                .find(licenseKey)
                .flatMap(License::spdx)
                .filter(id -> !id.startsWith("LicenseRef-"));
    }

    /** Returns a licence as an SPDX expression, which may name licences of others than SPDX. */
    static String expression(String licenseKey) {
        return LicenseRules.packaged()
                .find(licenseKey)
                .flatMap(License::spdx)
                .orElseGet(() -> "LicenseRef-hub-" + licenseKey.replaceAll("[^A-Za-z0-9.-]+", "-"));
    }
}
