# Words that a passphrase is suggested from, five at a time: short, easy to spell, and no two alike. In another language,
# any list of 500 or more will do; they need not be translations.

passphrase-words =
    acorn actor album almond amber anchor angle ankle apple apron arch armour arrow artist atlas attic autumn
    avenue award axle bacon badge bagel baker balcony ballet bamboo banana banjo banner barley barn barrel basil
    basket beach beacon bean beard beaver beetle bell belt bench berry bicycle biscuit bishop blanket blossom boat
    bonfire bonnet book boot border bottle boulder bowl bracelet branch brass bread breeze brick bridge broom
    brother bucket buckle budget bugle bundle burrow bush butter button cabbage cabin cable cactus camel camera
    canal candle cannon canoe canvas captain caravan cargo carpet carrot cart castle cattle cave cedar cellar
    cello cement chain chair chalk chapel cheese cherry chess chest chicken chimney cinema circle circus citrus
    clay cliff clock cloth cloud clover coach coast cobbler coconut coffee collar comet compass copper coral
    corner cottage cotton cousin coyote cradle crane crayon creek cricket crocus crown crystal cube cupboard
    curtain cushion cycle dairy daisy dancer deer desert desk diamond diary dinner dock doctor dolphin donkey door
    dragon drawer dream drum duck dune dust eagle easel echo eel elbow elephant elm ember engine envelope evening
    fabric falcon farmer feather fence ferry fiddle field fig finger fireplace fisher flag flame flute foal fog
    forest fork fossil fountain fox freckle freight frost fruit funnel galaxy garage garden garlic gate gazelle
    geyser giant ginger giraffe glacier glass globe glove goat goose gorge grain grape gravel guitar gull hammer
    hammock hamster harbour harp harvest hat hawk hazel hedge helmet heron hill hinge hobby holly honey hoof
    horizon horn hotel humming hurdle icicle igloo ink insect iris iron island ivory ivy jacket jaguar jar jasmine
    jeans jelly jersey jewel jigsaw jockey journal juggler juice jungle kayak kennel kettle key kitchen kite
    kitten knot koala label ladder lagoon lake lamb lamp lantern larch lark lasso laundry lava lawn leaf lemon
    lentil leopard letter lettuce library lilac lime linen lion lizard llama lobster locket lodge log lollipop
    loom lotus lunch lupin magnet magpie mango maple marble market marsh mask meadow medal melon merchant meteor
    midnight mill mineral mint mirror mitten mole monkey moon moose morning mosaic moss motor mountain mouse
    muffin mule museum mushroom mustard napkin navy nectar needle nest nettle newt noodle notebook nutmeg oak oar
    oasis oat ocean octopus olive onion opera orange orbit orchard orchid organ osprey otter oven owl oxen oyster
    paddle page paint palace palm pancake panda panther paper parade parcel park parrot parsley pasta path peach
    peacock peanut pear pearl pebble pelican pencil penguin pepper perch piano pickle picnic pigeon pillow pilot
    pine pipe pirate planet plank plate plum pocket poem pond pony poplar poppy porch potato potter prairie
    pretzel puddle puffin pulley pumpkin puppet pyramid quail quarry quartz quilt rabbit raccoon radio radish raft
    railway rainbow raisin ranch raven ribbon rice riddle ring river robin rocket rope rose rowan rudder saddle
    saffron sail salad salmon sandal satchel saturn scarf scooter seal seed shadow sheep shelf shell shield shovel
    silver singer skate sketch slate sledge slipper snail snow soap sofa soup spade sparrow spice spider spinach
    spoon spruce squash squirrel stable stadium staircase star statue stem stone stork stove straw stream street
    sugar sunset swallow swan sweater swing table tadpole tailor tambourine tangerine tartan tea teapot temple
    tent thimble thistle thorn thumb thunder ticket tide tiger timber toast tomato topaz torch tortoise tower
    tractor train tram trout trumpet tulip tunnel turkey turnip turtle tweed umbrella uncle valley vanilla velvet
    vessel viaduct village vine violet violin volcano waffle wagon walnut walrus water waterfall wave weasel
    weaver whale wheat wheel whistle willow window winter wolf woodpecker wool wren yacht yarn yoghurt zebra
    zipper
