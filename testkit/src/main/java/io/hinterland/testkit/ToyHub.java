package io.hinterland.testkit;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.Map;

/**
 * A whole hub in small, for everybody's tests: every node type, every edge type, every rule that counting has to
 * respect.
 *
 * <pre>
 * lineage (child → parent)                     cites
 *
 * aurora/base                                  2401.00001
 *  ├ finetune  aurora/base-chat                2401.00001 2402.00002        1910.09700
 *  │  ├ quantized  borealis/base-chat-GGUF     2401.00001
 *  │  └ merge      cirrus/merged ┐                        2402.00002
 *  ├ adapter   borealis/base-lora              2401.00001
 *  └ (no word) cirrus/derived                  2401.00001                              (no downloads, no likes)
 * elsewhere/unlisted, a placeholder
 *  ├ finetune  cirrus/story                               2402.00002        1910.09700
 *  │  └ merge      cirrus/merged ┘
 *  └ finetune  deltalab/robot                             2402.00002                   (no library, pipeline, licence)
 * borealis/withdrawn, gone since 2026-08-22
 *  └ quantized borealis/ear                                                 1910.09700
 * deltalab/vision                                         2001.00003
 *  └ finetune  deltalab/vision-small                      2001.00003        1910.09700
 * gpt-toy, nobody's                                       2309.00004        1910.09700
 *
 * papers:  2401.00001 by Ada Quill (account aurora) and Ben Stone (account cirrus)
 *          2402.00002 by Ben Stone and Cleo Marsh
 *          2001.00003 by Dana Reed (account reed, without models) and the Toy Vision Team; only its year is known
 *          2309.00004 without metadata
 *          1910.09700 by Greta Green: boilerplate
 * </pre>
 *
 * In figures: 12 listed models of 14, one placeholder, one gone. Downloads positive 9, zero 3; likes 7 and 5; both
 * positive 6, both zero 2. Download ranges 3, 1, 2, 1, 1, 1, 1, 2; like ranges 9, 2, 1 and five times 0. Lineage:
 * finetune 4, quantized 2, adapter 1, merge 2, undeclared 1. Kinds: base 2, finetune 4, quantized 2, adapter 1, merge
 * 1, derived 1, undeclared 1. Citations: own 3, inherited 6, boilerplate 5, other 3.
 */
public final class ToyHub {

    private ToyHub() {}

    /** Writes the toy hub into a graph, which should be empty. */
    public static void load(Graph graph) {
        graph.write(CypherFile.read(ToyHub.class, "toy-hub"), Map.of());
    }
}
