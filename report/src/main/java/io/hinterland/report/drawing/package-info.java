/** Pictures as SVG: charts, tag clouds, networks. Equal data give the same bytes. */
@NullMarked
package io.hinterland.report.drawing;

import org.jspecify.annotations.NullMarked;
